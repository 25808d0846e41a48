<?php
/**
 * What a studio reads about the look.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

// Those custom properties `--shootkit-…` that a studio can set without CSS.
const TOKENS = array( 'accent', 'surface', 'text', 'radius' );

/** Their labels, by name. */
function tokens(): array {
	return array(
		'accent'  => array(
			'control' => 'colour',
			/* translators: colour of what is chosen, and of the main button. */
			'label'   => __( 'Accent', 'shootkit' ),
		),
		'surface' => array(
			'control' => 'colour',
			/* translators: colour behind the widget. */
			'label'   => __( 'Background', 'shootkit' ),
		),
		'text'    => array(
			'control' => 'colour',
			/* translators: colour of the text. */
			'label'   => __( 'Text', 'shootkit' ),
		),
		'radius'  => array(
			'control' => 'length',
			'label'   => __( 'Roundness of corners', 'shootkit' ),
			/* translators: 4px and 0.75em stay as they are. */
			'help'    => __( 'A length such as 4px or 0.75em.', 'shootkit' ),
		),
	);
}
