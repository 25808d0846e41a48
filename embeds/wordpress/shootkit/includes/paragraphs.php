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
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\\lift_out_of_paragraphs', 12 );
}

// In the templates of a theme they become widgets first, and blocks are made then.
add_filter( 'render_block_core/paragraph', __NAMESPACE__ . '\\lift_out_of_paragraphs' );
add_filter(
	'render_block_core/shortcode',
	static function ( $html, $block ) {
		// The block makes paragraphs of what it holds, across the widget's own tags.
		$held = $block['innerHTML'] ?? '';
		return has_widget( $held ) ? $held : $html;
	},
	10,
	2
);

/**
 * Ends the paragraph before a widget and begins it anew behind.
 *
 * @param mixed $html The content of a post.
 * @return mixed The same, mended.
 */
function lift_out_of_paragraphs( $html ) {
	if ( ! is_string( $html ) || ! has_widget( $html ) ) {
		return $html;
	}
	// What does not fit is given up at once, without looking back: authors must not be able to keep a server busy.
	$names     = '(?:' . implode( '|', array_keys( ELEMENTS ) ) . ')\\b';
	$widget    = "<$names(?:[^<]++|<(?!/?$names))*+</$names>";
	$paragraph = "#(<p(?:\\s[^<>]*+)?>)((?:[^<]++|<(?!/?p[\\s>]|$names)|$widget)*+)</p>#i";
	$mend      = static function ( $found ) use ( $widget ) {
		list( $whole, $tag, $inside ) = $found;

		$pieces = preg_split( "#($widget)#i", $inside, -1, PREG_SPLIT_DELIM_CAPTURE );
		if ( 1 === count( $pieces ) ) {
			return $whole;
		}
		// Every second piece is a widget.
		foreach ( $pieces as $index => $piece ) {
			$pieces[ $index ] = $index % 2 ? $piece : paragraph_of( $tag, $piece );
		}
		return implode( '', $pieces );
	};
	return preg_replace_callback( $paragraph, $mend, $html ) ?? $html;
}

/**
 * Words as a paragraph; nothing where there are none.
 *
 * @param string $tag   The tag that it begins with.
 * @param string $words What is in it.
 */
function paragraph_of( string $tag, string $words ): string {
	$words = preg_replace( '#^(?:\s|<br\s*/?>)++|(?<!\s)(?:\s|<br\s*/?>)++$#i', '', $words );
	return '' === $words ? '' : "$tag$words</p>";
}
