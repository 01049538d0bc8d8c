/**
 * The working calendar 工作日历: public holidays and 调休 of China, a company's own days, office hours of a project.
 */
@NullMarked
package io.banyan.user.calendar;

import org.jspecify.annotations.NullMarked;
