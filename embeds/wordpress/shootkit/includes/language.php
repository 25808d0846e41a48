<?php
/**
 * Which language a widget speaks.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/** The language that the page's root says, which is where a widget looks by itself. */
function root_language(): string {
	return preg_match( '/\blang="([^"]+)"/', get_language_attributes( 'html' ), $found ) ? $found[1] : '';
}

/** The language of the post, as WPML or Polylang know it; else the language that they have switched the page to. */
function multilingual_language(): string {
	$post = get_the_ID();
	// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals -- the names are those of WPML and Polylang.
	$details = $post ? apply_filters( 'wpml_post_language_details', null, $post ) : null;
	$said    = array(
		is_array( $details ) ? ( $details['language_code'] ?? '' ) : '',
		$post && function_exists( 'pll_get_post_language' ) ? pll_get_post_language( $post, 'locale' ) : '',
		apply_filters( 'wpml_current_language', null ),
		function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '',
		apply_filters( 'pll_current_language', null ),
	);
	// phpcs:enable
	foreach ( $said as $language ) {
		// `all` is what WPML says where it shows everything.
		if ( is_string( $language ) && '' !== $language && 'all' !== $language ) {
			return str_replace( '_', '-', $language );
		}
	}
	return '';
}

/**
 * Whether one tag names the other's language, with more or less detail: `de` and `de-DE`.
 *
 * @param string $one   BCP 47 tag.
 * @param string $other BCP 47 tag.
 */
function is_same_language( string $one, string $other ): bool {
	$one   = strtolower( $one ) . '-';
	$other = strtolower( $other ) . '-';
	return 0 === strpos( $one, $other ) || 0 === strpos( $other, $one );
}

/**
 * The `lang` to write on a widget. None where it finds the right one by itself, so that it goes on following a page
 * that is translated in the browser.
 *
 * @param string $own What the block or the shortcode says.
 */
function language_to_write( string $own ): string {
	if ( '' !== $own ) {
		return str_replace( '_', '-', $own );
	}
	$said = multilingual_language();
	return '' === $said || is_same_language( $said, root_language() ) ? '' : $said;
}

/**
 * The translation that a widget shows.
 *
 * @param string $written The `lang` on it; without one the studio's word counts, then the page's.
 */
function translation_of( string $written ): string {
	return translation_for( '' === $written ? ( studio()['lang'] ?? root_language() ) : $written );
}

/**
 * The translation that serves a language: `de` for `de-AT`, `zh-Hant` for `zh-TW`, and English where there is none.
 * The build has asked the widgets which they would choose.
 *
 * @param string $tag BCP 47 tag.
 */
function translation_for( string $tag ): string {
	$translations = built( 'translations' );
	$parts        = explode( '-', strtolower( str_replace( '_', '-', $tag ) ) );
	while ( $parts ) {
		$shorter = implode( '-', $parts );
		if ( isset( $translations[ $shorter ] ) ) {
			return $translations[ $shorter ];
		}
		array_pop( $parts );
	}
	return 'en';
}
