<?php
/**
 * The comparison without its script: the same table.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * The comparison's content as HTML.
 *
 * @param array $content The content pack.
 * @param int   $level   Level of the heading.
 */
function compare_fallback( array $content, int $level ): string {
	$say     = $content['wording'];
	$columns = '';
	foreach ( $content['columns'] as $label ) {
		$columns .= '<th scope="col">' . esc_html( $label ) . '</th>';
	}
	$rows = '';
	foreach ( $content['aspects'] as list( $label, $headshot, $portrait ) ) {
		$rows .= sprintf( '<tr><th scope="row">%s</th><td>%s</td><td>%s</td></tr>', esc_html( $label ), esc_html( $headshot ), esc_html( $portrait ) );
	}
	return heading( $level, $say['compare-heading'] ) . paragraph( $say['compare-intro'] )
		. sprintf( '<table><caption>%s</caption><thead><tr><td></td>%s</tr></thead><tbody>%s</tbody></table>', esc_html( $say['compare-caption'] ), $columns, $rows );
}
