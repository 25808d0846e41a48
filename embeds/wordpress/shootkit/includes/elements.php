<?php
/**
 * The three elements and the names they go by in WordPress.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

const ELEMENTS = array(
	'shoot-picker'   => array(
		'block'     => 'picker',
		'shortcode' => 'shoot_picker',
		'phrases'   => array( 'picker-', 'result-' ),
	),
	'prep-checklist' => array(
		'block'     => 'checklist',
		'shortcode' => 'prep_checklist',
		'phrases'   => array( 'checklist-' ),
	),
	'style-compare'  => array(
		'block'     => 'compare',
		'shortcode' => 'style_compare',
		'phrases'   => array( 'compare-' ),
	),
);

/**
 * The phrases that an element says, by id: those whose ids begin as the element's do.
 *
 * @param string $element Tag name.
 * @param string $locale  Language of the content.
 */
function phrases_of( string $element, string $locale = 'en' ): array {
	$begin = '/^(' . implode( '|', ELEMENTS[ $element ]['phrases'] ) . ')/';
	$texts = content( $locale )['wording'] ?? array();
	return array_filter(
		$texts,
		static function ( $id ) use ( $begin ) {
			return (bool) preg_match( $begin, $id );
		},
		ARRAY_FILTER_USE_KEY
	);
}
