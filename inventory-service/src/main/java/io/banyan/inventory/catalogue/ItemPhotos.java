package io.banyan.inventory.catalogue;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.security.Caller;
import java.util.Collection;
import java.util.Map;

/** Photos of items, which user-service keeps. Each method is a call: never inside a transaction. */
public interface ItemPhotos {

    /**
     * Ties an uploaded file of the caller to an item. May be repeated.
     *
     * @throws CatalogueProblem when there is no such file, or it is somebody else's
     */
    void claim(Caller caller, long itemId, long fileId);

    /** Facts and fresh links of these items' photos by file id; none while user-service is away. */
    Map<Long, FileFacts> of(Collection<Item> items);
}
