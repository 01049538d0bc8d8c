package io.banyan.common.job;

import java.time.Clock;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Every {@link Job} method is recorded by an interceptor around all others: what it notes is what came of the whole run. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class JobAutoConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor jobRecorder(ObjectProvider<JobRuns> runs) {
        MethodInterceptor recorder = call -> {
            var job = call.getMethod().getAnnotation(Job.class);
            return job == null ? call.proceed() : runs.getObject().record(job.value(), call::proceed);
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Job.class), recorder);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    JobRuns jobRuns(JdbcClient jdbc, Clock clock, Environment environment) {
        return new JobRuns(jdbc, clock, environment);
    }

    @Bean
    Jobs jobs(ListableBeanFactory beans, JobRuns runs, Environment environment) {
        return new Jobs(beans, runs, environment);
    }

    @Bean
    ForgetOldRuns forgetOldRuns(JobRuns runs) {
        return new ForgetOldRuns(runs);
    }

    static class ForgetOldRuns {

        private final JobRuns runs;

        ForgetOldRuns(JobRuns runs) {
            this.runs = runs;
        }

        @Scheduled(fixedDelay = 3_600_000, initialDelay = 180_000)
        @Job("job.forget-old-runs")
        int forgetOld() {
            return runs.forgetOld();
        }
    }
}
