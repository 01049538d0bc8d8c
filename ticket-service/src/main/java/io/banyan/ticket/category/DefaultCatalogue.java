package io.banyan.ticket.category;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.ticket.category.CategoryDraft.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a residential project usually offers; a start, whose prices the office changes to its own. */
final class DefaultCatalogue {

    /**
     * One category a line, parents first: parent, code, names, kind, branch or leaf with priority, SLA minutes (response/resolution), skill, charge
     * mode, call-out fee, price of an hour, order price, quote, days of warranty/auto-confirm, public area free. Lines with + are service
     * items of the leaf above: code, names, unit, price.
     */
    private static final String TABLE = """
            -              | repair                 | 报修     | Repairs                  | REPAIR               | branch
            repair         | water-electric         | 水电维修 | Water and electricity    | REPAIR               | branch
            water-electric | pipe-leak              | 水管漏水 | Leaking pipe             | REPAIR               | HIGH   | 30/240    | plumbing   | AFTER_SERVICE | 20 | 60 | 0   | no  | 30/7 | yes
            + seal         | 更换密封件 | Replace a seal      | 处 | 15
            + tap          | 更换水龙头 | Replace a tap       | 个 | 30
            water-electric | drain-blocked          | 下水堵塞 | Blocked drain            | REPAIR               | HIGH   | 30/240    | plumbing   | AFTER_SERVICE | 20 | 60 | 0   | no  | 15/7 | yes
            + clear        | 疏通下水   | Clear a drain       | 处 | 60
            water-electric | power-fault            | 电路故障 | Power fault              | REPAIR               | HIGH   | 30/240    | electrical | AFTER_SERVICE | 20 | 60 | 0   | no  | 30/7 | yes
            + socket       | 更换插座   | Replace a socket    | 个 | 20
            + lamp         | 更换灯具   | Replace a lamp      | 个 | 25
            repair         | door-window            | 门窗     | Doors and windows        | REPAIR               | MEDIUM | 120/1440  | carpentry  | AFTER_SERVICE | 20 | 50 | 0   | no  | 30/7 | yes
            + hinge        | 更换合页   | Replace a hinge     | 副 | 25
            repair         | appliance              | 家电     | Appliances               | REPAIR               | MEDIUM | 120/2880  | appliance  | AFTER_SERVICE | 30 | 80 | 0   | yes | 30/7 | yes
            + diagnosis    | 故障检测   | Diagnosis           | 次 | 30
            repair         | public-facility        | 公共设施 | Public facilities        | REPAIR               | MEDIUM | 120/1440  | -          | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            -              | paid-service           | 有偿服务 | Paid services            | PAID_SERVICE         | branch
            paid-service   | aircon-cleaning        | 空调清洗 | Air conditioner cleaning | PAID_SERVICE         | LOW    | 240/4320  | appliance  | ON_ORDER      | 0  | 0  | 0   | no  | 7/7  | no
            + wall         | 挂机清洗   | Wall unit           | 台 | 98
            + cabinet      | 柜机清洗   | Floor unit          | 台 | 138
            paid-service   | hood-cleaning          | 油烟机清洗 | Range hood cleaning    | PAID_SERVICE         | LOW    | 240/4320  | appliance  | ON_ORDER      | 0  | 0  | 128 | no  | 7/7  | no
            paid-service   | drain-clearing         | 疏通     | Drain clearing           | PAID_SERVICE         | MEDIUM | 120/1440  | plumbing   | ON_ORDER      | 0  | 0  | 80  | no  | 15/7 | no
            paid-service   | housekeeping           | 保洁     | Housekeeping             | PAID_SERVICE         | LOW    | 240/4320  | cleaning   | ON_ORDER      | 0  | 0  | 0   | no  | 3/7  | no
            + hour         | 日常保洁   | Regular cleaning    | 小时 | 45
            paid-service   | lock-change            | 换锁     | Lock replacement         | PAID_SERVICE         | MEDIUM | 120/1440  | locksmith  | ON_ORDER      | 0  | 0  | 60  | no  | 30/7 | no
            + cylinder     | 锁芯       | Lock cylinder       | 个 | 120
            -              | complaint              | 投诉     | Complaints               | COMPLAINT            | branch
            complaint      | complaint-service      | 物业服务 | Property service         | COMPLAINT            | MEDIUM | 120/2880  | -          | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            complaint      | complaint-environment  | 环境卫生 | Environment              | COMPLAINT            | branch
            complaint-environment | complaint-cleaning | 保洁卫生 | Cleanliness           | COMPLAINT            | MEDIUM | 120/2880  | -          | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            complaint-environment | complaint-greening | 绿化     | Greening              | COMPLAINT            | LOW    | 240/4320  | -          | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            complaint      | complaint-safety       | 安全     | Safety                   | COMPLAINT            | HIGH   | 30/1440   | -          | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            -              | suggestion             | 建议     | Suggestions              | SUGGESTION           | LOW    | 480/10080 | -          | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            -              | security-repair        | 安防维修 | Security equipment       | SECURITY             | HIGH   | 30/480    | security   | FREE          | 0  | 0  | 0   | no  | 30/7 | yes
            -              | inspection-follow-up   | 巡检跟进 | Inspection follow-up     | INSPECTION_FOLLOW_UP | MEDIUM | 120/1440  | -          | FREE          | 0  | 0  | 0   | no  | 30/3 | yes
            -              | enquiry                | 咨询     | Enquiries                | ENQUIRY              | LOW    | 120/1440  | -          | FREE          | 0  | 0  | 0   | no  | 7/3  | yes
            """;

    private static final int COLUMNS_OF_BRANCH = 6;

    private DefaultCatalogue() {}

    /** @param parentCode null for a root */
    record Entry(
            @Nullable String parentCode,
            String code,
            String nameZh,
            String nameEn,
            boolean leaf,
            Rules rules,
            List<Item> items) {

        CategoryDraft draft(long projectId, @Nullable Long parentId, int sort) {
            return new CategoryDraft(projectId, parentId, code, nameZh, nameEn, sort, true, leaf, rules);
        }
    }

    record Item(String code, String nameZh, String nameEn, String unit, BigDecimal price) {

        ServiceItem under(Category leaf, long id) {
            return new ServiceItem(
                    id, leaf.companyId(), leaf.projectId(), leaf.id(), code, nameZh, nameEn, unit, price, true, 0);
        }
    }

    /** Parents before children. */
    static List<Entry> entries() {
        var all = new ArrayList<Entry>();
        TABLE.lines().forEach(line -> {
            var cells = cells(line);
            if (line.startsWith("+")) {
                all.getLast().items().add(item(cells));
            } else {
                all.add(entry(cells));
            }
        });
        return all;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private static Item item(List<String> cell) {
        return new Item(
                cell.get(0).substring(1).strip(), cell.get(1), cell.get(2), cell.get(3), new BigDecimal(cell.get(4)));
    }

    private static Entry entry(List<String> cell) {
        var leaf = cell.size() > COLUMNS_OF_BRANCH;
        var kind = CategoryKind.valueOf(cell.get(4));
        return new Entry(
                absent(cell.get(0)),
                cell.get(1),
                cell.get(2),
                cell.get(3),
                leaf,
                leaf ? rules(kind, cell) : branch(kind),
                new ArrayList<>());
    }

    private static Rules rules(CategoryKind kind, List<String> cell) {
        var minutes = pair(cell.get(6));
        var days = pair(cell.get(13));
        return new Rules(
                kind,
                Priority.valueOf(cell.get(5)),
                minutes.get(0),
                minutes.get(1),
                absent(cell.get(7)),
                ChargeMode.valueOf(cell.get(8)),
                new BigDecimal(cell.get(9)),
                new BigDecimal(cell.get(10)),
                new BigDecimal(cell.get(11)),
                cell.get(12).equals("yes"),
                days.get(0),
                days.get(1),
                cell.get(14).equals("yes"));
    }

    private static Rules branch(CategoryKind kind) {
        var none = BigDecimal.ZERO;
        return new Rules(kind, Priority.MEDIUM, 0, 0, null, ChargeMode.FREE, none, none, none, false, 0, 0, true);
    }

    private static List<Integer> pair(String cell) {
        return List.of(cell.split("/", -1)).stream().map(Integer::valueOf).toList();
    }

    private static @Nullable String absent(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
