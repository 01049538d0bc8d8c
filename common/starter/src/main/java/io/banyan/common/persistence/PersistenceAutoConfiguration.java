package io.banyan.common.persistence;

import com.baomidou.mybatisplus.autoconfigure.SqlSessionFactoryBeanCustomizer;
import com.baomidou.mybatisplus.extension.plugins.MybatisPlusInterceptor;
import com.baomidou.mybatisplus.extension.plugins.inner.OptimisticLockerInnerInterceptor;
import io.banyan.common.audit.AuditInterceptor;
import io.banyan.common.scope.ScopeInterceptor;
import io.banyan.common.scope.ScopedTables;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/**
 * The same persistence in every service: statements are narrowed to the caller's scope, changes are noted, versions are checked, cleared fields are written
 * (update-strategy always), and the conventions of {@link BanyanMybatis}. The platform's tables migrate first and keep a history of their own.
 */
@AutoConfiguration(
        beforeName = {
            "com.baomidou.mybatisplus.autoconfigure.MybatisPlusAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
class PersistenceAutoConfiguration {

    /** The scopes read the schema, so it must be there. */
    @Bean
    @DependsOnDatabaseInitialization
    MybatisPlusInterceptor mybatisPlusInterceptor(DataSource database, AuditInterceptor audit) {
        var plugins = new MybatisPlusInterceptor();
        plugins.addInnerInterceptor(new ScopeInterceptor(ScopedTables.of(database)));
        plugins.addInnerInterceptor(audit);
        plugins.addInnerInterceptor(new OptimisticLockerInnerInterceptor());
        return plugins;
    }

    @Bean
    SqlSessionFactoryBeanCustomizer mybatisConventions() {
        return factory -> factory.setConfiguration(new BanyanMybatis());
    }

    @Bean
    FlywayMigrationStrategy platformTablesFirst() {
        return service -> {
            Flyway.configure()
                    .configuration(service.getConfiguration())
                    .locations("classpath:db/common")
                    .table("flyway_common_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            service.migrate();
        };
    }
}
