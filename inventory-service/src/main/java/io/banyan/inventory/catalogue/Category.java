package io.banyan.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/** A branch of the catalogue's tree 物品分类. */
public record Category(long id, long companyId, @Nullable Long parentId, String name, long version) {}
