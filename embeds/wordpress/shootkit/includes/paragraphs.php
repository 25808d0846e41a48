<?php
/**
 * Keeps widgets out of paragraphs: headings and lists end a paragraph, so that a widget among words would lose what is
 * inside it.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

// After shortcodes have become widgets.
add_filter( 'the_content', __NAMESPACE__ . '\\lift_out_of_paragraphs', 12 );

/**
 * Ends the paragraph before a widget and begins it anew behind.
 *
 * @param mixed $html The content of a post.
 * @return mixed The same, mended.
 */
function lift_out_of_paragraphs( $html ) {
	$names = implode( '|', array_keys( ELEMENTS ) );
	$lift  = "#<p([^>]*)>((?:(?!</?p\\b).)*?)(<($names)\\b.*?</\\4>)(.*?)</p>#s";
	$mend  = static function ( $found ) {
		list( , $attributes, $before, $widget, , $after ) = $found;

		$paragraph = static function ( $words ) use ( $attributes ) {
			$words = preg_replace( '#^(\s|<br\s*/?>)+|(\s|<br\s*/?>)+$#i', '', $words );
			return '' === $words ? '' : "<p$attributes>$words</p>";
		};
		return $paragraph( $before ) . $widget . $paragraph( $after );
	};
	$lifted = has_widget( (string) $html ) ? preg_replace_callback( $lift, $mend, $html ) : null;
	return $lifted ?? $html;
}
