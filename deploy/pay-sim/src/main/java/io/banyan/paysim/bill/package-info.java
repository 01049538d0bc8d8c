/// The trade bill (交易账单) of a day.
@NullMarked
package io.banyan.paysim.bill;

import org.jspecify.annotations.NullMarked;
