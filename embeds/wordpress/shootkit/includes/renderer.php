<?php
/**
 * One widget as HTML: the element, its attributes, and what is inside it.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * A widget, whichever way it got into the page. Values that are merely wrong go through: the element tells of them in
 * the browser's console, with the remedy.
 *
 * @param string $element Tag name.
 * @param array  $given   What is said about it, by name; `wording` holds own words by id.
 * @param string $inside  HTML in place of the plain content.
 */
function render( string $element, array $given, string $inside = '' ): string {
	$values         = given_values( $element, $given );
	$values['lang'] = language_to_write( $values['lang'] ?? '' );
	$around         = '' === $values['lang'] ? root_language() : $values['lang'];
	$translation    = translation_of( $values['lang'] );
	$phrases        = own_phrases( $element, $given['wording'] ?? array() );

	$fallback = '' === $inside
		? fallback_box( fallback( $element, $values, $phrases, $translation ), $translation, $around )
		: fallback_box( $inside, '', $around );
	if ( is_feed() ) {
		return $fallback;
	}

	load_script( $translation );
	return sprintf(
		'<%1$s%2$s>%3$s%4$s%5$s</%1$s>',
		$element,
		markup_of( $values ),
		photo( $values['photo'] ?? '' ),
		wording_script( $phrases ),
		$fallback
	);
}

/**
 * What is said about a widget and may go into the page, by name, without what is empty.
 *
 * @param string $element Tag name.
 * @param array  $given   What is said about it.
 */
function given_values( string $element, array $given ): array {
	$values = array();
	foreach ( fields_of( $element ) as $name => $field ) {
		$value = $given[ $name ] ?? '';
		if ( 'switch' === $field['control'] ) {
			$value = $value ? $name : '';
		}
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( 'url' === $field['control'] ) {
			$value = safe_address( $value );
		} elseif ( in_array( $name, TOKENS, true ) ) {
			$value = clean( $field, $value );
		}
		if ( '' !== $value ) {
			$values[ $name ] = $value;
		}
	}
	return $values;
}

/**
 * The attributes of the element.
 *
 * @param array $values What is said about it.
 */
function markup_of( array $values ): string {
	$markup = '';
	$style  = '';
	foreach ( $values as $name => $value ) {
		if ( in_array( $name, TOKENS, true ) ) {
			$style .= "--shootkit-$name:$value;";
		} elseif ( 'photo' !== $name && '' !== $value ) {
			$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return '' === $style ? $markup : $markup . sprintf( ' style="%s"', esc_attr( $style ) );
}

/**
 * The studio's own words, of those phrases that the element says.
 *
 * @param string $element Tag name.
 * @param mixed  $wording Words by id.
 */
function own_phrases( string $element, $wording ): array {
	$given = array_intersect_key( is_array( $wording ) ? $wording : array(), phrases_of( $element ) );
	$plain = static function ( $text ) {
		// The visual editor writes `&` as an entity, and so does WordPress in what an author saves.
		return trim( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	};
	return array_filter( array_map( $plain, array_filter( $given, 'is_string' ) ), 'strlen' );
}

/**
 * Own words as the element reads them.
 *
 * @param array $phrases Words by id.
 */
function wording_script( array $phrases ): string {
	if ( ! $phrases ) {
		return '';
	}
	$pieces = array();
	foreach ( $phrases as $id => $text ) {
		$pieces[] = array(
			'id'   => $id,
			'text' => $text,
		);
	}
	return sprintf( '<script type="application/json">%s</script>', wp_json_encode( array( 'wording' => $pieces ), JSON_HEX_TAG | JSON_HEX_AMP ) );
}

/**
 * The studio's own photograph for the comparison.
 *
 * @param string $photo Number of a picture of the media library, or an address.
 */
function photo( string $photo ): string {
	if ( ctype_digit( $photo ) ) {
		return wp_get_attachment_image( (int) $photo, 'large', false, array( 'slot' => 'photo' ) );
	}
	$address = esc_url( $photo, array( 'http', 'https' ) );
	return '' === $address ? '' : sprintf( '<img slot="photo" src="%s" alt="">', $address );
}
