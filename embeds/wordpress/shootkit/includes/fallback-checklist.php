<?php
/**
 * The checklist without its script: the tasks in their phases, each with its reason and its way.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * The checklist's content as HTML.
 *
 * @param array  $content The content pack.
 * @param int    $level   Level of the heading.
 * @param string $kind    The style whose tasks are wanted; any other word for all.
 */
function checklist_fallback( array $content, int $level, string $kind ): string {
	$say   = $content['wording'];
	$other = array(
		'headshot' => 'portrait',
		'portrait' => 'headshot',
	)[ $kind ] ?? '';
	$html  = heading( $level, $say['checklist-heading'] ) . paragraph( $say['checklist-intro'] );
	foreach ( $content['phases'] as $phase ) {
		$tasks = array();
		foreach ( $phase['tasks'] as $task ) {
			if ( '' === $other || $task['kind'] !== $other ) {
				$tasks[] = array( $task['label'], $task['why'] . ' ' . $task['how'] );
			}
		}
		$html .= heading( $level + 1, $phase['label'] ) . listing( $tasks );
	}
	return $html;
}
