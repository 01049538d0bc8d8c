/** Where an instance of the platform keeps its things: folders, ports, secrets, locks. */
@NullMarked
package io.banyan.platform.instance;

import org.jspecify.annotations.NullMarked;
