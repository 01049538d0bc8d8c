package io.banyan.story.scene;

/** A part of the story that stands for itself: it makes what it needs and leaves nothing that would disturb another. */
public interface Scene {

    /** Its letter. */
    String letter();

    /** Chinese, with English in brackets. */
    String title();

    void play(Stage stage);
}
