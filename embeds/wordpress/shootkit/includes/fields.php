<?php
/**
 * The one table from which block attributes, shortcode attributes, the editor's sidebar, the settings page and the
 * allowed tags are made.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/** What the plugin itself adds to the attributes of an element. */
const ADDED = array(
	'shoot-picker'   => array( 'lang' ),
	'prep-checklist' => array( 'lang' ),
	'style-compare'  => array( 'lang', 'photo' ),
);

/**
 * All that can be said about one widget, by name as in HTML, in the order in which a studio meets it.
 *
 * @param string $element Tag name.
 */
function fields_of( string $element ): array {
	$taken = array_merge( array_keys( built( 'attributes' )[ $element ] ?? array() ), ADDED[ $element ] );
	return array_intersect_key( attributes(), array_flip( $taken ) ) + tokens();
}

/** What can be said once for all widgets of the site. */
function studio_fields(): array {
	$for_all = array_filter(
		attributes(),
		static function ( $attribute ) {
			return ! empty( $attribute['studio'] );
		}
	);
	return $for_all + tokens();
}

/**
 * The name of a field as a block writes it: `bookingUrl`.
 *
 * @param string $name As in HTML.
 */
function camel_case( string $name ): string {
	return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
}

/**
 * The name of a field as a shortcode writes it: `booking_url`.
 *
 * @param string $name As in HTML.
 */
function snake_case( string $name ): string {
	return str_replace( '-', '_', $name );
}
