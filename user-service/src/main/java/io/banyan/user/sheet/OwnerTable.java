package io.banyan.user.sheet;

import io.banyan.user.field.FieldDefinition;
import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.owner.OwnerLine;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Share;
import io.banyan.user.privacy.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands a sheet as a table of owners, one right in each row. */
final class OwnerTable {

    static final Column NAME = new Column("name", "姓名", true, "业主、家庭成员或租客的姓名,企业填企业名称;同一手机号的后续行可以留空");
    static final Column PHONE = new Column("phone", "手机号", true, "11 位手机号;同一手机号的多行是同一个人的多处房产");
    static final Column KIND = new Column("kind", "业主类型", false, "个人、企业;不填为个人");
    static final Column CONTACT = new Column("contactName", "联系人", false, "企业的联系人");
    static final Column HOUSE = new Column("house", "资产名称", false, "已登记的资产名称,例如 3栋2单元1202;暂无资产的留空");
    static final Column RELATION = new Column("relation", "身份", false, "业主、家庭成员、租客;不填为业主");
    static final Column SHARE = new Column("share", "产权份额", false, "共有人的份额,例如 1/2;只有一位业主的留空");
    static final Column FROM = new Column("validFrom", "开始日期", false, "例如 2026-11-25;不填为不限");
    static final Column TO = new Column("validTo", "结束日期", false, "例如 2027-11-24,当天仍有效;不填为不限");

    static final List<Column> COLUMNS = List.of(NAME, PHONE, KIND, CONTACT, HOUSE, RELATION, SHARE, FROM, TO);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private final Cells cells;
    private final List<OwnerLine> rows = new ArrayList<>();

    /** @param definitions the fields that owners of this company have */
    OwnerTable(Sheet sheet, List<FieldDefinition> definitions) {
        cells = new Cells(sheet, COLUMNS, definitions);
        for (int i = 0; i < cells.rows(); i++) {
            rows.add(understood(i));
        }
    }

    Cells cells() {
        return cells;
    }

    /** The rows in their order, wrong ones too. */
    List<OwnerLine> rows() {
        return rows;
    }

    private OwnerLine understood(int row) {
        var kind = cells.read(
                row, KIND.code(), KIND.hint(), text -> OwnerWords.kind(text).orElse(null));
        var relation = cells.read(
                row,
                RELATION.code(),
                RELATION.hint(),
                text -> OwnerWords.relation(text).orElse(null));
        return new OwnerLine(
                cells.text(row, NAME.code()),
                cells.read(row, PHONE.code(), PHONE.hint(), Phone::of),
                Objects.requireNonNullElse(kind, OwnerKind.PERSON),
                cells.text(row, CONTACT.code()),
                cells.text(row, HOUSE.code()),
                Objects.requireNonNullElse(relation, Relation.OWNER),
                cells.read(row, SHARE.code(), "a fraction like 1/2", Share::parse),
                day(row, FROM),
                day(row, TO),
                cells.values(row));
    }

    /** Of a year that people write; the database cannot keep every other. */
    private @Nullable LocalDate day(int row, Column column) {
        var day = cells.read(row, column.code(), "a date like 2026-11-25", LocalDate::parse);
        if (day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)) {
            return day;
        }
        cells.add(row, column.code(), "range", "A day from " + FIRST_YEAR + " to " + LAST_YEAR);
        return null;
    }
}
