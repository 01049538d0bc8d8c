/**
 * The signed QR code 二维码 on a piece of equipment: proof that somebody stood in front of it.
 */
@NullMarked
package io.banyan.patrol.label;

import org.jspecify.annotations.NullMarked;
