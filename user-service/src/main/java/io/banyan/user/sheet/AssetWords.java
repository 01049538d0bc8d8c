package io.banyan.user.sheet;

import io.banyan.user.asset.HouseKind;
import io.banyan.user.asset.HouseStatus;
import java.util.Arrays;
import java.util.Optional;

/** Kinds and statuses of assets as they stand in a spreadsheet. Their names in the API are understood too. */
final class AssetWords {

    private AssetWords() {}

    static String word(HouseKind kind) {
        return switch (kind) {
            case HOUSE -> "住宅";
            case SHOP -> "商铺";
            case OFFICE -> "写字楼";
            case PARKING -> "车位";
            case BASEMENT -> "地下室";
            case AD_PLACE -> "广告位";
        };
    }

    static String word(HouseStatus status) {
        return switch (status) {
            case UNSOLD -> "未售";
            case VACANT -> "空置";
            case RENOVATING -> "装修中";
            case OCCUPIED -> "自用";
            case RENTED -> "已出租";
            case FOR_SALE -> "待售";
            case FOR_RENT -> "待租";
            case OUT_OF_USE -> "停用";
        };
    }

    static Optional<HouseKind> kind(String text) {
        return Arrays.stream(HouseKind.values())
                .filter(kind -> word(kind).equals(text) || kind.name().equalsIgnoreCase(text))
                .findFirst();
    }

    static Optional<HouseStatus> status(String text) {
        return Arrays.stream(HouseStatus.values())
                .filter(status -> word(status).equals(text) || status.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
