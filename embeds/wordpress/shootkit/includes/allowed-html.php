<?php
/**
 * Lets authors, who may not write any HTML, write the widgets: as elements, or as placeholders with a class.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

// Besides the element's own; no event handler is among them.
const COMMON_ATTRIBUTES = array( 'id', 'class', 'dir', 'style', 'title', 'hidden' );

/**
 * The attributes that may be written on an element.
 *
 * @param string $element Tag name.
 */
function allowed_attributes( string $element ): array {
	return array_merge( array( 'lang' ), array_keys( built( 'attributes' )[ $element ] ?? array() ), COMMON_ATTRIBUTES );
}

add_filter(
	'wp_kses_allowed_html',
	static function ( $allowed, $context ) {
		if ( 'post' !== $context || ! is_array( $allowed ) ) {
			return $allowed;
		}
		foreach ( array_keys( ELEMENTS ) as $element ) {
			$allowed[ $element ] = array_fill_keys( allowed_attributes( $element ), true );
		}
		// The placeholder's attributes begin with `data-`, and photographs name the slot that they go into.
		$allowed['div']['data-*'] = true;
		$allowed['img']['slot']   = true;
		return $allowed;
	},
	10,
	2
);

// WordPress then takes addresses like `javascript:` out of them. A widget's `src` leads nobody anywhere, and its `data-src`
// is where other plugins keep pictures.
add_filter(
	'wp_kses_uri_attributes',
	static function ( $names ) {
		$taken     = array_keys( array_merge( ...array_values( built( 'attributes' ) ) ) );
		$addresses = preg_grep( '/-url$/', $taken );
		foreach ( $addresses as $name ) {
			array_push( $names, $name, "data-$name" );
		}
		return array_values( array_unique( $names ) );
	}
);
