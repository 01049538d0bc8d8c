package io.banyan.notice.residence;

import io.banyan.common.security.Caller;
import java.util.Set;

/** Where a resident's houses are. */
public interface Residences {

    /**
     * The homes of a resident; of a great owner those of his first houses.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when nobody can tell
     */
    Set<Home> of(Caller resident);
}
