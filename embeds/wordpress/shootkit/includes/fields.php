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
	$words = built( 'attributes' )[ $element ] ?? array();
	$taken = array_flip( array_merge( array_keys( $words ), ADDED[ $element ] ) );
	return with_words( array_intersect_key( attributes(), $taken ), $words ) + tokens();
}

/** What can be said once for all widgets of the site. */
function studio_fields(): array {
	$for_all = array_filter(
		attributes(),
		static function ( $attribute ) {
			return ! empty( $attribute['studio'] );
		}
	);
	return with_words( $for_all, array_merge( ...array_values( built( 'attributes' ) ) ) ) + tokens();
}

/**
 * Fields with the words that the manifest says they take, each with its label.
 *
 * @param array $fields Entries of the table, by name.
 * @param array $words  Words by the name of the attribute.
 */
function with_words( array $fields, array $words ): array {
	foreach ( array_filter( array_intersect_key( $words, $fields ) ) as $name => $taken ) {
		$labels                     = $fields[ $name ]['choices'] ?? array();
		$unlabelled                 = array_combine( $taken, $taken );
		$fields[ $name ]['choices'] = array_replace( $unlabelled, array_intersect_key( $labels, $unlabelled ) );
	}
	return $fields;
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
