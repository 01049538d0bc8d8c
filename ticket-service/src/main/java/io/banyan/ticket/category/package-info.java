/**
 * The catalogue of what can be reported 工单分类 and of the service items 服务项, per company and project.
 */
@NullMarked
package io.banyan.ticket.category;

import org.jspecify.annotations.NullMarked;
