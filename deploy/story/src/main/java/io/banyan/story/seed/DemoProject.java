package io.banyan.story.seed;

/** The projects of the demo companies. */
public enum DemoProject {
    GY(DemoCompany.RS, "桂苑", "上海市浦东新区桂花路 8 号"),
    LT(DemoCompany.RS, "兰庭", "上海市徐汇区兰溪路 66 号"),
    TT(DemoCompany.HT, "听涛苑", "杭州市滨江区听涛路 9 号");

    private final DemoCompany company;
    private final String title;
    private final String address;

    DemoProject(DemoCompany company, String title, String address) {
        this.company = company;
        this.title = title;
        this.address = address;
    }

    DemoCompany company() {
        return company;
    }

    String title() {
        return title;
    }

    String address() {
        return address;
    }
}
