/** The main job as a story, one readable class per scene. Each step checks what it caused, in every service that has to know. */
@NullMarked
package io.banyan.story.scene;

import org.jspecify.annotations.NullMarked;
