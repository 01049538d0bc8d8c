package io.banyan.common.seata.demo;

import feign.FeignException;
import io.banyan.common.problem.DomainProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers as the platform's own advice does, in short. */
@RestControllerAdvice
class DemoProblems {

    private static final Logger log = LoggerFactory.getLogger(DemoProblems.class);

    @ExceptionHandler
    ResponseEntity<String> refused(DomainProblem problem) {
        log.warn("{}: {}", problem.code(), problem.detail());
        return ResponseEntity.status(problem.kind().status()).body(problem.code());
    }

    @ExceptionHandler
    ResponseEntity<String> broken(IllegalStateException broken) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(String.valueOf(broken.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<String> neighbour(FeignException failure) {
        return ResponseEntity.status(HttpStatus.BAD_GATEWAY).body("store: " + failure.status());
    }
}
