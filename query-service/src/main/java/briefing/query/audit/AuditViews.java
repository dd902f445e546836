package briefing.query.audit;

import briefing.query.shared.log.LogReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the read side about the audit. */
@Configuration(proxyBeanMethods = false)
class AuditViews {
    @Bean
    AuditAnswers auditAnswers(LogReader log) {
        return new AuditAnswers(log);
    }
}
