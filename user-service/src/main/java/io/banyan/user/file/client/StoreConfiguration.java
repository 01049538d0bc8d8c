package io.banyan.user.file.client;

import io.banyan.user.file.FileProperties;
import io.banyan.user.file.FileStore;
import io.banyan.user.file.Links;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Links links(FileProperties properties) {
        return new Links(properties.secret(), properties.linkLifetime());
    }

    @Bean
    @ConditionalOnProperty(name = "banyan.files.store", havingValue = "filesystem", matchIfMissing = true)
    FileStore filesystemStore(FileProperties properties) {
        if (properties.directory().isBlank()) {
            throw new IllegalStateException("BANYAN_FILES_DIR is missing: where should uploaded files be kept?");
        }
        return new FilesystemStore(Path.of(properties.directory()));
    }

    /** Its classes are loaded only when it is asked for. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "banyan.files.store", havingValue = "s3")
    static class S3 {

        @Bean(destroyMethod = "close")
        S3Client s3Client(S3Properties s3) {
            var builder = S3Client.builder()
                    .region(Region.of(s3.region()))
                    .credentialsProvider(StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
                    .httpClient(UrlConnectionHttpClient.create())
                    .forcePathStyle(true)
                    // Alibaba Cloud OSS does not know signed chunks.
                    .serviceConfiguration(S3Configuration.builder()
                            .chunkedEncodingEnabled(false)
                            .build())
                    // Stores that are like S3 do not know the newer checksums of Amazon's.
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
            if (!s3.endpoint().isBlank()) {
                builder.endpointOverride(URI.create(s3.endpoint()));
            }
            return builder.build();
        }

        @Bean
        FileStore s3Store(S3Client s3Client, S3Properties s3) {
            return new S3Store(s3Client, s3.bucket());
        }
    }
}
