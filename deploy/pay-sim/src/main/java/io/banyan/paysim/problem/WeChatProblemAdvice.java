package io.banyan.paysim.problem;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Turns every failure into the channel's `{code, message}`.
@RestControllerAdvice
class WeChatProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(WeChatProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(WeChatProblem problem) {
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuseUnreadable(HttpMessageNotReadableException e) {
        return answer(WeChatProblem.paramError("请求体不是合法的JSON或字段类型错误"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> failed(Exception e) {
        if (e instanceof ErrorResponse refusal) {
            return answer(
                    refusal.getStatusCode().value() == 404
                            ? WeChatProblem.resourceNotExists("接口不存在")
                            : WeChatProblem.paramError(
                                    String.valueOf(refusal.getBody().getDetail())));
        }
        log.error("A call failed", e);
        return answer(WeChatProblem.systemError());
    }

    private static ResponseEntity<Map<String, String>> answer(WeChatProblem problem) {
        log.info("Refused: {} {} {}", problem.status(), problem.code(), problem.text());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("code", problem.code(), "message", problem.text()));
    }
}
