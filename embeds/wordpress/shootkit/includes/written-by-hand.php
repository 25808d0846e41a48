<?php
/**
 * Widgets that somebody wrote as markup: as the element, or as a placeholder with its class.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_text_content', 'widget_custom_html_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\\load_where_written', 99 );
}

/**
 * Loads the script where the HTML holds a widget.
 *
 * @param mixed $html What is about to be shown.
 * @return mixed The same.
 */
function load_where_written( $html ) {
	// Of an excerpt, which is made of the content too, no markup is left.
	if ( is_string( $html ) && ! doing_filter( 'get_the_excerpt' ) && ! wp_script_is( HANDLE ) && has_widget( $html ) ) {
		load_script();
	}
	return $html;
}

/**
 * Whether HTML holds an element or a placeholder.
 *
 * @param string $html HTML.
 */
function has_widget( string $html ): bool {
	$names = implode( '|', array_keys( ELEMENTS ) );
	// Most HTML does not even name one.
	return preg_match( "/$names/i", $html ) && preg_match( "/<($names)[\\s>]|\\sclass\\s*=\\s*([\"'])(?:(?!\\2).)*(?<![\\w-])($names)(?![\\w-])/i", $html );
}

// In themes without blocks the content is made after the head was printed: looking ahead lets script and styles stand
// in the head there too.
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_queried_object() : null;
		if ( ! $post instanceof \WP_Post || post_password_required( $post ) ) {
			return;
		}
		$shortcodes = array_filter(
			array_column( ELEMENTS, 'shortcode' ),
			static function ( $shortcode ) use ( $post ) {
				return has_shortcode( $post->post_content, $shortcode );
			}
		);
		if ( $shortcodes ) {
			load_script( translation_of( language_to_write( '' ) ) );
		} elseif ( has_widget( $post->post_content ) ) {
			load_script();
		}
	}
);
