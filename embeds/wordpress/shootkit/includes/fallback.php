<?php
/**
 * What stands in a widget until its script has come, wherever scripts do not run, and for search engines.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * The content of a widget as plain HTML, in one line: what other plugins make of line breaks would tear it apart.
 *
 * @param string $element     Tag name.
 * @param array  $values      What is said about the widget, by name.
 * @param array  $phrases     The studio's own words, by id.
 * @param string $translation Language of the content.
 */
function fallback( string $element, array $values, array $phrases, string $translation ): string {
	$content            = content( $translation );
	$content['wording'] = array_merge( $content['wording'] ?? array(), $phrases );
	$level              = min( 6, max( 1, (int) ( $values['heading-level'] ?? studio()['heading-level'] ?? 2 ) ) );
	switch ( $element ) {
		case 'shoot-picker':
			return picker_fallback( $content, $level, $values['booking-url'] ?? studio()['booking-url'] ?? '' );
		case 'prep-checklist':
			return checklist_fallback( $content, $level, $values['kind'] ?? '' );
		default:
			return compare_fallback( $content, $level );
	}
}

/**
 * The box around it, which says language and direction where the page's are others.
 *
 * @param string $html        What is in it.
 * @param string $translation Language of what is in it; empty for the page's own.
 * @param string $around      Language around it.
 */
function fallback_box( string $html, string $translation, string $around ): string {
	$attributes = '';
	if ( '' !== $translation ) {
		$direction   = content( $translation )['direction'];
		$attributes .= is_in_language( $around, $translation ) ? '' : sprintf( ' lang="%s"', esc_attr( $translation ) );
		$attributes .= is_rtl() === ( 'rtl' === $direction ) ? '' : sprintf( ' dir="%s"', esc_attr( $direction ) );
	}
	return sprintf( '<div class="shootkit-fallback"%s>%s</div>', $attributes, $html );
}

/**
 * Whether a tag asks for the language that a translation is in. English also stands in for languages that there are
 * no translations for.
 *
 * @param string $tag         BCP 47 tag.
 * @param string $translation One of those that there are.
 */
function is_in_language( string $tag, string $translation ): bool {
	return translation_for( $tag ) === $translation && ( 'en' !== $translation || is_same_language( $tag, 'en' ) );
}

/**
 * A heading; levels beyond 6 stay at 6.
 *
 * @param int    $level Its level.
 * @param string $text  Its words.
 */
function heading( int $level, string $text ): string {
	return sprintf( '<h%1$d>%2$s</h%1$d>', min( 6, $level ), esc_html( $text ) );
}

/**
 * A paragraph, or nothing where there is nothing to say.
 *
 * @param string $text Its words.
 */
function paragraph( string $text ): string {
	return '' === $text ? '' : '<p>' . esc_html( $text ) . '</p>';
}

/**
 * A list of pieces, each a label and what is said about it.
 *
 * @param array $items Pairs of label and words; the words may be empty.
 */
function listing( array $items ): string {
	$html = '';
	foreach ( $items as list( $label, $words ) ) {
		$html .= '' === $words
			? '<li>' . esc_html( $label ) . '</li>'
			: '<li><strong>' . esc_html( $label ) . '</strong><br>' . esc_html( $words ) . '</li>';
	}
	return "<ul>$html</ul>";
}
