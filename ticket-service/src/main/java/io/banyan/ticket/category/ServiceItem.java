package io.banyan.ticket.category;

import java.math.BigDecimal;

/**
 * Work with a fixed price 服务项 that belongs to a category.
 *
 * @param price yuan for one {@code unit}, up to 6 decimals
 */
public record ServiceItem(
        long id,
        long companyId,
        long projectId,
        long categoryId,
        String code,
        String nameZh,
        String nameEn,
        String unit,
        BigDecimal price,
        boolean active,
        long version) {}
