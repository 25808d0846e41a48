<?php
/**
 * The picker without its script: the questions to ask oneself, what each style is, and the way to booking.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * The picker's content as HTML.
 *
 * @param array  $content The content pack.
 * @param int    $level   Level of the heading.
 * @param string $booking Where booking leads; empty for nowhere.
 */
function picker_fallback( array $content, int $level, string $booking ): string {
	$say  = $content['wording'];
	$html = heading( $level, $say['picker-heading'] ) . paragraph( $say['picker-intro'] );
	foreach ( $content['questions'] as $question ) {
		$html .= heading( $level + 1, $question['label'] ) . listing( $question['options'] );
	}
	foreach ( $content['styles'] as $style ) {
		$points = array_map(
			static function ( $point ) {
				return array( $point, '' );
			},
			$style['points']
		);
		$html  .= heading( $level + 1, $style['name'] ) . paragraph( $style['summary'] ) . listing( $points );
	}
	return $html . booking_link( $booking, $say['result-book'] );
}

/**
 * The way to booking, before anything is answered.
 *
 * @param string $address Where it leads.
 * @param string $text    Its words.
 */
function booking_link( string $address, string $text ): string {
	$plain = esc_url( str_replace( array_keys( PLACES ), '', $address ), PROTOCOLS );
	return '' === $plain ? '' : sprintf( '<p><a href="%s">%s</a></p>', $plain, esc_html( $text ) );
}
