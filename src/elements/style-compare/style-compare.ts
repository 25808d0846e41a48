import {str} from '@lit/localize/internal/str-tag.js';
import {type CSSResultGroup, type PropertyValues, type TemplateResult, html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {knownAnswers, shapeAnswers} from '../../core/answers.js';
import type {StyleId} from '../../core/content-pack.js';
import {closeUpOf, cropAt, parsePoint, toPosition} from '../../core/crop.js';
import {decisiveAspects} from '../../core/decisive-aspects.js';
import {type Recommendation, recommend} from '../../core/recommend.js';
import {key} from '../../core/registers.js';
import {oneOf} from '../../platform/attribute.js';
import {warnOnce} from '../../platform/warn.js';
import {heading} from '../shared/heading.js';
import {ShootElement} from '../shared/shoot-element.js';
import {framingStyles} from './framing.styles.js';
import {framingView, styleName} from './framing-view.js';
import {Glide} from './glide.js';
import {Photos} from './photos.js';
import {rowsText} from './rows-text.js';
import {scenes} from './scenes/scenes.js';
import {CompareChangeEvent, CompareChooseEvent} from './style-compare.events.js';
import {tableStyles} from './table.styles.js';
import {STYLES, rowsOf, tableView} from './table-view.js';

const MIDDLE = 50;
const FACE = '50% 25%';
const ZOOM = 2.5;

/**
 * What is the difference? A picture whose crop the visitor moves between headshot and portrait, and the two kinds of
 * picture side by side.
 *
 * @tag style-compare
 * @slot - Shown until the element is upgraded, and wherever scripts do not run.
 * @slot photo - One photograph (`<img>` or `<picture>`), cropped by the slider in place of the drawn scene.
 * @slot headshot - With `portrait`: two photographs, wiped by the slider.
 * @slot portrait - With `headshot`: two photographs, wiped by the slider.
 * @fires {CompareChangeEvent} compare-change - The visitor moved the framing slider.
 * @fires {CompareChooseEvent} compare-choose - The visitor chose a style, or took the choice back.
 * @cssprop [--shootkit-frame-aspect=4 / 5] - The shape of the picture: width / height.
 * @csspart base - Everything.
 * @csspart header - Heading and introduction.
 * @csspart heading - The heading.
 * @csspart intro - The sentence below the heading.
 * @csspart framing - The picture and what stands beside it.
 * @csspart frame - The picture.
 * @csspart photo-caption - The name of a style on one of two photographs.
 * @csspart framing-text - What the crop is called and used for.
 * @csspart framing-label - What the crop is called.
 * @csspart framing-use - What the crop is used for.
 * @csspart slider - The slider with its name and its ends.
 * @csspart range - The slider itself, a native range input.
 * @csspart slider-end - The button at an end of the slider, named after the style.
 * @csspart people - The choice of a drawn person.
 * @csspart person - One of the drawn people.
 * @csspart comparison - The table and the topics above it.
 * @csspart topics - The topics to which the rows can be narrowed.
 * @csspart topic - One of the topics.
 * @csspart table - The table.
 * @csspart caption - The table's caption.
 * @csspart column-heading - The name of a style above its column.
 * @csspart row - One row, or one card where there is little room.
 * @csspart row-heading - What a row compares.
 * @csspart decisive - A row that decides for the visitor.
 * @csspart decisive-mark - The words that mark it.
 * @csspart cell - What a row says about one style.
 * @csspart column-name - The name of a style in each cell of a card.
 * @csspart suggested - Column heading and cells of the style that is marked.
 * @csspart suggestion - The words that mark a column.
 * @csspart choose - The button that chooses a style.
 */
export class StyleCompare extends ShootElement {
  static override styles: CSSResultGroup = [ShootElement.styles, framingStyles, tableStyles];

  /** Which column is marked; `auto` follows the picker of the same session, and marks the rows that decide for the visitor too. */
  @property({converter: oneOf('highlight', ['auto', 'headshot', 'portrait', 'none'])}) highlight: 'auto' | StyleId | 'none' = 'auto';

  /** The point between the eyes in the picture of the slot `photo`, from its left and its top edge. */
  @property({attribute: 'photo-focus'}) photoFocus = FACE;

  /** How many times nearer the headshot of the slot `photo` comes; 1 or more. */
  @property({attribute: 'photo-zoom', type: Number}) photoZoom = ZOOM;

  @state() private scene = scenes[0];
  @state() private topic = '';
  @state() private said = '';

  #position = MIDDLE;
  readonly #glide = new Glide(this, MIDDLE);
  readonly #photos = new Photos(this);

  /** Where the framing slider stands: 0 is the headshot's crop, 100 the whole portrait; default 50. */
  @property({converter: {fromAttribute: (value) => value}})
  get position(): number {
    return this.#position;
  }

  set position(given: number) {
    const position = toPosition(given) ?? MIDDLE;
    if (given !== null && position !== Number(given)) {
      warnOnce(`<style-compare> position="${given}" is no place on the slider; ${position} is used. Write a number from 0, the headshot, to 100, the portrait.`);
    }
    this.#position = position;
    if (this.hasUpdated) this.#glide.glide(position);
    else this.#glide.jump(position);
  }

  protected override renderContent(): TemplateResult {
    const {msg, pack} = this;
    const recommendation = this.#recommendation;
    const style = recommendation?.style ?? this.highlight;
    return html`
      <section part="base" aria-labelledby="heading">
        <div part="header">
          ${heading(this.level, this.wording('compare-heading'), {part: 'heading', id: 'heading', focusable: true})}
          <p part="intro">${this.wording('compare-intro')}</p>
        </div>
        ${framingView({
          msg,
          pack,
          position: this.position,
          shown: this.#glide.position,
          motif: this.#photos.motif,
          scene: this.scene,
          onMove: (position) => {
            this.#position = position;
            this.#glide.jump(position);
            this.#moved();
          },
          onEnd: (position) => {
            this.position = position;
            this.#moved();
          },
          onScene: (scene) => (this.scene = scene),
        })}
        ${tableView({
          msg,
          pack,
          tag: this.language.formatTag,
          topic: this.topic,
          suggested: STYLES.filter((id) => style === id || style === 'both'),
          decisive: recommendation ? decisiveAspects(recommendation, pack) : [],
          chosen: this.#chosen,
          onTopic: (topic) => {
            this.topic = topic;
            this.said = rowsText(msg, this.language.formatTag, rowsOf(pack, topic));
          },
          onChoose: (style) => this.#choose(style),
        })}
        <p class="visually-hidden" role="status">${this.said}</p>
      </section>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const style = this.renderRoot.querySelector<HTMLElement>('.frame')?.style;
    if (!style) return;
    const face = parsePoint(this.photoFocus);
    if (!face) warnOnce(`<style-compare> photo-focus="${this.photoFocus}" is no point; ${FACE} is used. Write the way from the left and from the top, as in photo-focus="50% 22%".`);
    const whole = {x: 0, y: 0, width: 100, height: 100};
    const crop = cropAt(this.#glide.position, closeUpOf(face ?? parsePoint(FACE)!, this.photoZoom || ZOOM), whole);
    style.setProperty('--face', face ? this.photoFocus : FACE);
    style.setProperty('--crop', `scale(${100 / crop.width}) translate(${-crop.x}%, ${-crop.y}%)`);
    style.setProperty('--wiped', `${100 - this.#glide.position}%`);
  }

  /** What the visitor's answers speak for, where it is to be marked. */
  get #recommendation(): Recommendation | null {
    if (this.highlight !== 'auto') return null;
    return recommend(knownAnswers(shapeAnswers(this.visit.readKind('answer')), this.pack), this.pack);
  }

  get #chosen(): StyleId | null {
    const chosen = this.visit.read(key.choice);
    return STYLES.find((style) => style === chosen) ?? null;
  }

  #moved(): void {
    this.requestUpdate();
    this.dispatchEvent(new CompareChangeEvent(this.position));
  }

  #choose(style: StyleId): void {
    const chosen = this.#chosen === style ? null : style;
    this.visit.write({[key.choice]: chosen});
    this.said = chosen
      ? this.msg(str`Your choice: ${styleName(this.pack, chosen)}`, {id: 'compare-chosen', desc: 'Said to screen readers after a style was chosen; the name of the style'})
      : this.msg('Your choice is open again', {id: 'compare-unchosen', desc: 'Said to screen readers after a choice was taken back'});
    this.dispatchEvent(new CompareChooseEvent(chosen));
  }
}
