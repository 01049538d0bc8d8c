package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Inspector;
import io.banyan.story.people.Work;

/** An inspector finds a fault: exactly one ticket is opened, linked both ways. */
public final class InspectionScene implements Scene {

    @Override
    public String letter() {
        return "i";
    }

    @Override
    public String title() {
        return "巡检扫码发现异常,自动开单 [an inspection opens one ticket]";
    }

    @Override
    public void play(Stage stage) {
        var inspector = stage.people().inspector();
        var label = stage.estate().pumps().getFirst();
        var card = stage.tell("卫巡检扫 1 号生活水泵的码", "scans the pump", () -> inspector.scans(label));
        var inspection = stage.tell("异响、压力 0.9 MPa、拍照", "abnormal", () -> {
            var report = inspector.reportsAbnormal(label, card);
            Expect.that("The inspection is abnormal", report.path("abnormal").asBoolean(), report);
            return Json.text(report, "id", "inspection");
        });
        stage.act("自动开出一张工单,双向关联", "one ticket, linked both ways", () -> linked(stage, inspector, inspection));
        stage.act("客服派李师傅,修好,无费用", "mended at no cost", () -> mend(stage, inspector, inspection));
    }

    private static void linked(Stage stage, Inspector inspector, String inspection) {
        var linked = inspector.awaitTicketOf(inspection);
        var ticket = stage.people().desk().ticket(Json.text(linked, "id", "ticket"));
        Expect.same("Number", Json.text(linked, "number", "ticket"), ticket.number());
        var json = ticket.answer().json();
        Expect.same("Source", "INSPECTION", Json.text(json, "source.type", "ticket"));
        Expect.same("Source id", inspection, Json.text(json, "source.id", "ticket"));
        Expect.same("Category", "inspection-follow-up", Json.text(json, "what.category.code", "ticket"));
    }

    private static void mend(Stage stage, Inspector inspector, String inspection) {
        var id = Json.text(inspector.awaitTicketOf(inspection), "id", "ticket");
        var li = stage.people().li();
        var here = stage.underWay(stage.people().desk().ticket(id), li);
        var _ = li.completes(here, Work.of("更换轴承。", "1"));
        Expect.same("Bills", 0, stage.people().cashier().billsOf(here).size());
        var _ = inspector
                .session()
                .await(
                        "/api/v1/inspections/" + inspection,
                        answer ->
                                Json.textOrEmpty(answer.json(), "ticket.state").equals("DONE"));
    }
}
