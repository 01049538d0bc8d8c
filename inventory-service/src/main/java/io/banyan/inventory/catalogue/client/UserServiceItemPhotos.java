package io.banyan.inventory.catalogue.client;

import feign.FeignException;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.security.Caller;
import io.banyan.common.security.UserServiceClient;
import io.banyan.inventory.catalogue.CatalogueProblem;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemPhotos;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class UserServiceItemPhotos implements ItemPhotos {

    private final UserServiceClient users;

    UserServiceItemPhotos(UserServiceClient users) {
        this.users = users;
    }

    @Override
    public void claim(Caller caller, long itemId, long fileId) {
        try {
            var _ = users.claimFiles(new FileClaim(List.of(fileId), "ITEM", itemId, caller.personId()));
        } catch (FeignException.NotFound _) {
            throw CatalogueProblem.photoUnknown(fileId);
        }
    }

    @Override
    public Map<Long, FileFacts> of(Collection<Item> items) {
        var ids = items.stream()
                .map(Item::photoId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            return users.files(ids).stream().collect(Collectors.toMap(FileFacts::id, Function.identity()));
        } catch (ServiceUnavailable _) {
            return Map.of();
        }
    }
}
