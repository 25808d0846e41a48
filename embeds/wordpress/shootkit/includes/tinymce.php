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
		// An element that is empty until its script has come would be out of the author's sight.
		$named = '';
		foreach ( array_keys( ELEMENTS ) as $element ) {
			$named .= "$element{display:block;padding:1em;border:1px dashed}$element::before{content:'<$element>'}";
		}
		$added = array(
			// With `~` they are words of a paragraph: between blocks, the editor's text tab would lose the empty lines.
			'custom_elements'         => '~' . implode( ',~', array_keys( ELEMENTS ) ),
			'extended_valid_elements' => implode( ',', $rules ),
		);
		$settings['content_style'] = ( $settings['content_style'] ?? '' ) . $named;
		foreach ( $added as $name => $list ) {
			$settings[ $name ] = empty( $settings[ $name ] ) ? $list : $settings[ $name ] . ',' . $list;
		}
		return $settings;
	}
);
