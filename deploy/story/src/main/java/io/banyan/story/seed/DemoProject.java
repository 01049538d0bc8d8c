package io.banyan.story.seed;

/** The two projects of the demo company. */
public enum DemoProject {
    GY("桂苑", "上海市浦东新区桂花路 8 号"),
    LT("兰庭", "上海市徐汇区兰溪路 66 号");

    private final String title;
    private final String address;

    DemoProject(String title, String address) {
        this.title = title;
        this.address = address;
    }

    String title() {
        return title;
    }

    String address() {
        return address;
    }
}
