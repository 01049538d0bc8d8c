package io.banyan.story.people;

import java.util.List;

/** The members of staff of the demo companies, who all have the same password. */
public enum DemoStaff {
    ADMIN("rs.admin", "王总", "ADMINISTRATOR", "13700000001", Project.BOTH),
    MANAGER("gy.manager", "周经理", "PROJECT_MANAGER", "13700000002", Project.GY),
    DESK("gy.desk", "陈客服", "SERVICE_DESK", "13700000003", Project.GY),
    ZHANG("gy.zhang", "张师傅", "TECHNICIAN", "13700000004", Project.GY, "plumbing"),
    LI("gy.li", "李师傅", "TECHNICIAN", "13700000005", Project.GY, "plumbing", "electrical"),
    ZHAO("gy.zhao", "赵师傅", "TECHNICIAN", "13700000006", Project.GY, "plumbing", "electrical", "appliance"),
    STOREKEEPER("rs.store", "钱仓管", "STOREKEEPER", "13700000007", Project.BOTH),
    CASHIER("rs.cashier", "冯出纳", "CASHIER", "13700000008", Project.BOTH),
    INSPECTOR("rs.inspector", "卫巡检", "INSPECTOR", "13700000009", Project.BOTH),
    OTHER_MANAGER("lt.manager", "吴经理", "PROJECT_MANAGER", "13700000010", Project.LT),
    OTHER_DESK("lt.desk", "褚客服", "SERVICE_DESK", "13700000011", Project.LT),
    OTHER_TECHNICIAN("lt.sun", "孙师傅", "TECHNICIAN", "13700000012", Project.LT, "plumbing", "electrical"),
    OTHER_APPLIANCES("lt.tao", "陶师傅", "TECHNICIAN", "13700000013", Project.LT, "appliance"),
    SECOND_DESK("gy.he", "何客服", "SERVICE_DESK", "13700000014", Project.GY),
    SECOND_CASHIER("rs.shi", "施出纳", "CASHIER", "13700000015", Project.BOTH),
    SECOND_INSPECTOR("rs.kong", "孔巡检", "INSPECTOR", "13700000016", Project.BOTH),
    HT_ADMIN("ht.admin", "江总", "ADMINISTRATOR", "13700000101", Project.TT),
    HT_MANAGER("tt.manager", "童经理", "PROJECT_MANAGER", "13700000102", Project.TT),
    HT_DESK("tt.desk", "颜客服", "SERVICE_DESK", "13700000103", Project.TT),
    HT_PLUMBER("tt.guo", "郭师傅", "TECHNICIAN", "13700000104", Project.TT, "plumbing"),
    HT_ELECTRICIAN("tt.mei", "梅师傅", "TECHNICIAN", "13700000105", Project.TT, "electrical", "appliance"),
    HT_STOREKEEPER("ht.store", "盛仓管", "STOREKEEPER", "13700000106", Project.TT),
    HT_CASHIER("ht.cashier", "林出纳", "CASHIER", "13700000107", Project.TT),
    HT_INSPECTOR("ht.inspector", "钟巡检", "INSPECTOR", "13700000108", Project.TT),
    HT_SECOND_DESK("tt.xu", "徐客服", "SERVICE_DESK", "13700000109", Project.TT);

    /** Chosen by each at the first sign-in. Known to everybody, for this platform is a demonstration. */
    public static final String PASSWORD = "Rong-Shu-2026";

    /** Given by the one who hires; good for nothing but choosing another. */
    public static final String FIRST_PASSWORD = "first-day-only-7";

    /** Which projects somebody works for. */
    public enum Project {
        GY,
        LT,
        /** Both of 榕树物业. */
        BOTH,
        TT
    }

    private final String login;
    private final String displayName;
    private final String role;
    private final String phone;
    private final Project project;
    private final List<String> skills;

    DemoStaff(String login, String displayName, String role, String phone, Project project, String... skills) {
        this.login = login;
        this.displayName = displayName;
        this.role = role;
        this.phone = phone;
        this.project = project;
        this.skills = List.of(skills);
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    /** The template of his role. */
    public String role() {
        return role;
    }

    public String phone() {
        return phone;
    }

    public List<String> skills() {
        return skills;
    }

    /** Whether he works for the project of that code. */
    public boolean worksFor(String code) {
        return project.name().equals(code) || project == Project.BOTH && !code.equals(Project.TT.name());
    }
}
