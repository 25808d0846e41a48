<?php
/**
 * `[shoot_picker]`, `[prep_checklist]` and `[style_compare]`.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

foreach ( array_column( ELEMENTS, 'shortcode' ) as $shortcode ) {
	add_shortcode( $shortcode, __NAMESPACE__ . '\\render_shortcode' );
}

/**
 * The widget of a shortcode; what stands between its tags is shown in place of the plain content.
 *
 * @param array|string $attributes What is written in it; a string where nothing is.
 * @param string|null  $inside     What is written between its tags.
 * @param string       $shortcode  Its name.
 */
function render_shortcode( $attributes, $inside, string $shortcode ): string {
	$element    = str_replace( '_', '-', $shortcode );
	$attributes = is_array( $attributes ) ? $attributes : array();
	$given      = array( 'wording' => array() );
	foreach ( fields_of( $element ) as $name => $field ) {
		// A switch may stand alone, as in HTML.
		$stands_alone   = 'switch' === $field['control'] && in_array( $name, $attributes, true );
		$given[ $name ] = $stands_alone ? true : ( $attributes[ snake_case( $name ) ] ?? '' );
	}
	foreach ( array_keys( phrases_of( $element ) ) as $id ) {
		$given['wording'][ $id ] = $attributes[ snake_case( $id ) ] ?? '';
	}
	return render( $element, $given, inside_of( (string) $inside ) );
}

/**
 * What stands between the tags, mended: paragraphs were made around the tags, not inside them.
 *
 * @param string $inside As WordPress cut it out.
 */
function inside_of( string $inside ): string {
	$whole = preg_replace( '#^(?:\s|</p>|<br\s*/?>)++|(?<!\s)(?:\s|<p>|<br\s*/?>)++$#i', '', $inside );
	return '' === $whole ? '' : force_balance_tags( do_shortcode( shortcode_unautop( $whole ) ) );
}
