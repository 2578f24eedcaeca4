<?php
// What the editor's script needs to be there before it.
return array( 'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ), 'version' => '0.1.0' );
