package io.banyan.common.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why nobody needs the event any more, and what was done instead */
record DiscardRequest(@NotBlank @Size(min = 5, max = 500) String reason) {}
