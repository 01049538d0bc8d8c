package io.banyan.story.scene;

import io.banyan.story.Settings;
import io.banyan.story.client.Gateway;
import io.banyan.story.people.PayChannel;
import io.banyan.story.people.People;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The main job, told in scenes. */
public final class Story {

    private final Settings settings;
    private final PrintStream out;
    private final Duration outage;

    /** @param outage how long each request is repeated while a service is away; zero for a platform that has to be well */
    public Story(Settings settings, PrintStream out, Duration outage) {
        this.settings = settings;
        this.out = out;
        this.outage = outage;
    }

    /** All scenes. */
    public static List<Scene> scenes() {
        return List.of(
                new LeakScene(),
                new OrderScene(),
                new QuoteScene(),
                new GrabScene(),
                new CancelScene(),
                new ShortageScene(),
                new ReopenScene(),
                new PublicAreaScene(),
                new InspectionScene(),
                new StrangersScene(),
                new LiveScene(),
                new IntegratorScene(),
                new TakeBackScene());
    }

    /** What a service may be killed in the middle of. */
    public static List<Scene> scenesWithOutage() {
        return List.of(new LeakScene(), new OrderScene());
    }

    /** Plays the scenes one after the other, with residents nobody has seen before. */
    public void play(List<Scene> scenes) {
        play(scenes, settings.gateway(outage));
    }

    /** The same through a gateway of the caller's. */
    public void play(List<Scene> scenes, Gateway gateway) {
        var began = settings.clock().instant();
        var narrator = new Narrator(out, settings.clock());
        var random = new Random();
        var people = new People(gateway, settings.adminLogin(), settings.adminPassword(), random);
        var stage = new Stage(narrator, people, Estate.find(gateway), new PayChannel(settings.paySim()), random);
        scenes.forEach(scene -> narrator.scene(scene, stage));
        out.printf(
                "%n%d scenes, every effect as it must be, %.1f s%n",
                scenes.size(),
                Duration.between(began, settings.clock().instant()).toMillis() / 1000.0);
    }
}
