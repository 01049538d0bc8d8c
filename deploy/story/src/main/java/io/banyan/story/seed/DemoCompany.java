package io.banyan.story.seed;

import io.banyan.story.people.DemoStaff;
import java.util.Arrays;
import java.util.List;

/** The two companies of the demo: one where the story plays, and one that must never see any of it. */
enum DemoCompany {
    RS("榕树物业", DemoStaff.ADMIN),
    HT("海桐物业", DemoStaff.HT_ADMIN);

    private final String title;
    private final DemoStaff admin;

    DemoCompany(String title, DemoStaff admin) {
        this.title = title;
        this.admin = admin;
    }

    String title() {
        return title;
    }

    /** Its first account, which makes all others. */
    DemoStaff admin() {
        return admin;
    }

    List<DemoProject> projects() {
        return Arrays.stream(DemoProject.values())
                .filter(project -> project.company() == this)
                .toList();
    }

    List<DemoStaff> staff() {
        return Arrays.stream(DemoStaff.values())
                .filter(one -> projects().stream().anyMatch(project -> one.worksFor(project.name())))
                .toList();
    }
}
