using System.Net;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Options;

namespace Heard.Web.Files;

/// <summary>Files on an S3 server: Amazon's, or one of the body's own.</summary>
public sealed class S3Store : IFileStore, IDisposable
{
    readonly S3Settings _settings;
    readonly AmazonS3Client _client;

    /// <summary>Connects by the settings under <c>Files:S3</c>.</summary>
    public S3Store(IOptions<FileSettings> files)
    {
        _settings = files.Value.S3;
        var server = new AmazonS3Config
        {
            AuthenticationRegion = _settings.Region,
            // Servers other than Amazon's store the checksum's trailer as if it were content.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (_settings.ServiceUrl.Length > 0) (server.ServiceURL, server.ForcePathStyle) = (_settings.ServiceUrl, true);
        else server.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(_settings.Region);
        _client = _settings.AccessKey.Length > 0
            ? new AmazonS3Client(new BasicAWSCredentials(_settings.AccessKey, _settings.SecretKey), server)
            : new AmazonS3Client(server);
    }

    /// <inheritdoc/>
    public Task Put(string key, FileStream content, CancellationToken cancellation) => _client.PutObjectAsync(
        new PutObjectRequest
        {
            BucketName = _settings.Bucket,
            Key = _settings.Prefix + key,
            InputStream = content,
            AutoCloseStream = false,
            UseChunkEncoding = false,
            ContentType = "application/octet-stream",
        },
        cancellation);

    /// <inheritdoc/>
    public async Task<Stream?> Open(string key, CancellationToken cancellation)
    {
        try
        {
            return (await _client.GetObjectAsync(_settings.Bucket, _settings.Prefix + key, cancellation)).ResponseStream;
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode is HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public Task Delete(string key, CancellationToken cancellation) => _client.DeleteObjectAsync(_settings.Bucket, _settings.Prefix + key, cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Stored> All([EnumeratorCancellation] CancellationToken cancellation)
    {
        var pages = _client.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = _settings.Bucket, Prefix = _settings.Prefix });
        await foreach (var found in pages.S3Objects.WithCancellation(cancellation))
        {
            yield return new Stored(found.Key[_settings.Prefix.Length..], new DateTimeOffset(found.LastModified?.ToUniversalTime() ?? DateTime.UnixEpoch, TimeSpan.Zero));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
