package io.banyan.paysim.bill.web;

import io.banyan.paysim.bill.BillType;
import io.banyan.paysim.bill.Bills;
import io.banyan.paysim.problem.WeChatProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Asks for a trade bill (申请交易账单) and fetches it (下载账单).
@RestController
class BillController {

    /// As the real one answers it: the merchant's client redirects this host like every other call.
    private static final String DOWNLOAD_URL = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=";

    private final Bills bills;
    private final BillShelf shelf;

    BillController(Bills bills, BillShelf shelf) {
        this.bills = bills;
        this.shelf = shelf;
    }

    @GetMapping("/v3/bill/tradebill")
    BillTicket ask(
            @RequestParam("bill_date") String date,
            @RequestParam(name = "bill_type", defaultValue = "ALL") String type,
            @RequestParam(name = "tar_type", required = false) @Nullable String packing) {
        if (packing != null && !packing.equals("GZIP")) {
            throw WeChatProblem.paramError("tar_type只支持GZIP");
        }
        byte[] file = bills.tradeBill(day(date), typeNamed(type));
        String token = shelf.put(file, packing != null);
        return new BillTicket("SHA1", BillShelf.sha1(file), DOWNLOAD_URL + token);
    }

    @GetMapping("/v3/billdownload/file")
    ResponseEntity<byte[]> fetch(@RequestParam String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(shelf.take(token));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw WeChatProblem.paramError("bill_date格式须为yyyy-MM-dd");
        }
    }

    private static BillType typeNamed(String text) {
        return Arrays.stream(BillType.values())
                .filter(type -> type.name().equals(text))
                .findFirst()
                .orElseThrow(() -> WeChatProblem.paramError("bill_type不支持" + text));
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record BillTicket(String hashType, String hashValue, String downloadUrl) {}
}
