import {css} from 'lit';

// Defaults stand at the place of use, so that a token set on any ancestor is inherited. Without tokens the colours
// derive from the page's own text colour: legible on light and dark pages alike, whatever made them so.
// `currentColor` inside a token means the text colour where the token is used: an element that paints its background
// with the accent keeps its own `color`, and an inner span takes `onAccent`.

export const accent = css`var(--shootkit-accent, currentColor)`;

/** Black or white, whichever is legible on the accent: below oklch lightness 0.57 white has the higher contrast. */
export const onAccent = css`var(--shootkit-on-accent, oklch(from ${accent} clamp(0, (0.57 - l) * 1000, 1) 0 0))`;

/** Behind the whole element. */
export const surface = css`var(--shootkit-surface, transparent)`;

/** Secondary text. */
export const muted = css`var(--shootkit-muted, color-mix(in srgb, currentColor 82%, transparent))`;

/** Hairlines that only separate. */
export const line = css`var(--shootkit-line, color-mix(in srgb, currentColor 20%, transparent))`;

/** Borders of controls, which have to be seen (3:1). */
export const edge = css`var(--shootkit-edge, color-mix(in srgb, currentColor 62%, transparent))`;

/** A wash of the accent behind what is chosen or pointed at. */
export const tint = css`var(--shootkit-tint, color-mix(in srgb, ${accent} 9%, transparent))`;

export const radius = css`var(--shootkit-radius, 0.75em)`;
