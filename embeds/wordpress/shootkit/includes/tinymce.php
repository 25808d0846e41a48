<?php
/**
 * Lets the classic editor's visual tab keep the elements.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

add_filter(
	'tiny_mce_before_init',
	static function ( $settings ) {
		$rules = array();
		foreach ( array_keys( ELEMENTS ) as $element ) {
			// With `#` the editor keeps an element that has nothing inside it.
			$rules[] = '#' . $element . '[' . implode( '|', allowed_attributes( $element ) ) . ']';
		}
		$added = array(
			'custom_elements'         => implode( ',', array_keys( ELEMENTS ) ),
			'extended_valid_elements' => implode( ',', $rules ),
		);
		foreach ( $added as $name => $list ) {
			$settings[ $name ] = empty( $settings[ $name ] ) ? $list : $settings[ $name ] . ',' . $list;
		}
		return $settings;
	}
);
