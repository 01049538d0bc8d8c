package io.banyan.ticket.lifecycle.persistence;

import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import io.banyan.ticket.lifecycle.AppointmentChange;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.lifecycle.TicketSnapshot;
import io.banyan.ticket.lifecycle.TimelineEntry;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface TicketMapper {

    String COLUMNS = """
            id, company_id, project_id, number, house_id, public_area_id, place_label, building, building_id, requester_id,
            channel, contact_name, contact_phone, category_code, category_zh, category_en, kind, skill, title,
            description, priority, file_ids, charge_mode, free_reason, call_out_fee, labour_price,
            quote_required, warranty_days, auto_confirm_days, pay_by, source_type, source_id, submitted_at,
            status, suspended_from, assignee_id, assignee_name, assigned_at, accepted_at, arrived_at, round,
            appointment_from, appointment_to, quote_amount, quote_state, completed_at, confirm_by, closed_at,
            rated_at, department_id, department_name, vendor_id, vendor_name, due_at, clock_since, clock_stopped, clock_answered,
            merged_into, merged_into_number, version
            """;

    /** Nothing, both null, when the caller left none. */
    record SealedPhone(@Nullable String sealed, @Nullable String index) {}

    @Insert("""
            INSERT INTO ticket (
                id, company_id, project_id, number, house_id, public_area_id, place_label, building, building_id,
                requester_id, channel, contact_name, contact_phone, contact_phone_index, category_code, category_zh, category_en,
                kind, skill, title, description, priority, file_ids, charge_mode, free_reason, call_out_fee,
                labour_price, quote_required, warranty_days, auto_confirm_days, pay_by, source_type, source_id,
                submitted_at, status, suspended_from, assignee_id, assignee_name, assigned_at, accepted_at,
                arrived_at, round, appointment_from, appointment_to, quote_amount, quote_state, completed_at,
                confirm_by, closed_at, rated_at, clock_since, clock_stopped, clock_answered, visible, version)
            VALUES (
                #{f.id}, #{f.companyId}, #{f.projectId}, #{f.number}, #{f.spot.houseId}, #{f.spot.publicAreaId},
                #{f.spot.label}, #{f.spot.building}, #{f.spot.buildingId}, #{f.requester.personId}, #{f.requester.channel},
                #{f.requester.name}, #{phone.sealed}, #{phone.index}, #{f.subject.categoryCode}, #{f.subject.categoryZh},
                #{f.subject.categoryEn}, #{f.subject.kind}, #{f.subject.skill}, #{f.subject.title},
                #{f.subject.description}, #{f.subject.priority}, #{fileIds}, #{f.terms.tariff.mode},
                #{f.terms.tariff.freeReason}, #{f.terms.tariff.callOutFee}, #{f.terms.tariff.labourPrice},
                #{f.terms.quoteRequired}, #{f.terms.warrantyDays}, #{f.terms.autoConfirmDays}, #{f.terms.payBy},
                #{f.source.type}, #{f.source.id}, #{f.submittedAt}, #{s.status}, #{s.suspendedFrom},
                #{s.assignee.staffId}, #{s.assignee.name}, #{s.marks.assignedAt}, #{s.marks.acceptedAt},
                #{s.marks.arrivedAt}, #{s.round}, #{s.appointment.from}, #{s.appointment.to}, #{s.quote.amount},
                #{s.quote.state}, #{s.marks.completedAt}, #{s.marks.confirmBy}, #{s.marks.closedAt},
                #{s.marks.ratedAt}, #{s.clock.since}, #{s.clock.stopped}, #{s.clock.answered},
                #{visible}, 0)
            """)
    int insert(TicketFacts f, SealedPhone phone, String fileIds, TicketSnapshot s, boolean visible);

    @Update("""
            UPDATE ticket SET
                status = #{s.status}, suspended_from = #{s.suspendedFrom}, assignee_id = #{s.assignee.staffId},
                assignee_name = #{s.assignee.name}, assigned_at = #{s.marks.assignedAt}, accepted_at =
                #{s.marks.acceptedAt}, department_id = #{s.placement.department.id}, department_name =
                #{s.placement.department.name}, vendor_id = #{s.placement.vendor.id}, vendor_name =
                #{s.placement.vendor.name}, due_at = #{s.placement.dueAt}, merged_into = #{s.mergedInto.ticketId},
                merged_into_number = #{s.mergedInto.number}, arrived_at = #{s.marks.arrivedAt}, round = #{s.round}, appointment_from =
                #{s.appointment.from}, appointment_to = #{s.appointment.to}, quote_amount = #{s.quote.amount},
                quote_state = #{s.quote.state}, completed_at = #{s.marks.completedAt}, confirm_by =
                #{s.marks.confirmBy}, closed_at = #{s.marks.closedAt}, rated_at = #{s.marks.ratedAt},
                clock_since = #{s.clock.since}, clock_stopped = #{s.clock.stopped}, clock_answered = #{s.clock.answered},
                version = version + 1
            WHERE id = #{id} AND version = #{s.version} AND visible
            """)
    int update(long id, TicketSnapshot s);

    /** The pool gives a ticket away once: whoever comes second changes no row, and whoever it is closed to meanwhile neither. */
    @Update("""
            UPDATE ticket SET status = #{s.status}, assignee_id = #{s.assignee.staffId}, assignee_name = #{s.assignee.name},
                assigned_at = #{s.marks.assignedAt}, accepted_at = #{s.marks.acceptedAt}, clock_answered = #{s.clock.answered},
                version = version + 1
            WHERE id = #{id} AND status = 'PENDING' AND department_id <=> #{s.placement.department.id} AND visible
            """)
    int take(long id, TicketSnapshot s);

    /** Those that were folded into a ticket follow it where it goes. */
    @Update("""
            UPDATE ticket SET merged_into = #{to.ticketId}, merged_into_number = #{to.number}, version = version + 1
            WHERE merged_into = #{from}
            """)
    int follow(long from, Leading to);

    @Select("SELECT " + COLUMNS + " FROM ticket WHERE id = #{id} AND visible")
    @Nullable
    TicketRow byId(long id);

    @Select("SELECT " + COLUMNS + " FROM ticket WHERE id = #{id} AND visible FOR UPDATE")
    @Nullable
    TicketRow lock(long id);

    @Select("SELECT COUNT(*) FROM ticket WHERE id = #{id} AND NOT visible")
    int tentative(long id);

    @Select("SELECT COUNT(*) FROM ticket WHERE id = #{id}")
    int stored(long id);

    @Select("SELECT COUNT(*) FROM ticket WHERE source_type = #{type} AND source_id = #{id}")
    int madeFor(String type, long id);

    @Select("""
            SELECT COUNT(*) FROM ticket_timeline
            WHERE ticket_id = #{id} AND what = 'SUBMITTED' AND actor_id = #{personId}
            """)
    int reported(long id, long personId);

    @Update("UPDATE ticket SET visible = TRUE, version = version + 1 WHERE id = #{id} AND NOT visible")
    int show(long id);

    @Delete("DELETE FROM ticket WHERE id = #{id} AND NOT visible")
    int removeTentative(long id);

    @Delete("DELETE FROM ticket_timeline WHERE ticket_id = #{id}")
    int removeEntries(long id);

    @Delete("DELETE FROM ticket_appointment WHERE ticket_id = #{id}")
    int removeAppointments(long id);

    @Select("SELECT version FROM ticket WHERE id = #{id}")
    long version(long id);

    @Insert("""
            INSERT INTO ticket_timeline (id, company_id, project_id, ticket_id, at, what, actor_id, actor_name, actor_kind,
                from_status, to_status, note, file_ids, internal)
            VALUES (#{id}, #{f.companyId}, #{f.projectId}, #{f.id}, #{e.at}, #{e.what}, #{e.actor.personId},
                #{e.actor.name}, #{e.actor.kind}, #{e.from}, #{e.to}, #{e.note}, #{fileIds}, #{e.internal})
            """)
    int addEntry(long id, TicketFacts f, TimelineEntry e, String fileIds);

    @Insert("""
            INSERT INTO ticket_appointment
                (id, company_id, project_id, ticket_id, from_at, to_at, set_by, set_by_name, agreed_by, reason, set_at)
            VALUES (#{id}, #{f.companyId}, #{f.projectId}, #{f.id}, #{c.slot.from}, #{c.slot.to}, #{c.setBy.personId},
                #{c.setBy.name}, #{c.agreedBy}, #{c.reason}, #{c.at})
            """)
    int addAppointment(long id, TicketFacts f, AppointmentChange c);
}
