namespace Heard.Web.Files;

/// <summary>The parts that take files in, look at them and keep them.</summary>
static class FileParts
{
    public static void AddHeardFiles(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<FileSettings>(builder.Configuration.GetSection("Files"));
        if (builder.Configuration["Files:S3:Bucket"] is { Length: > 0 }) services.AddSingleton<IFileStore, S3Store>();
        else services.AddSingleton<IFileStore, FolderStore>();
        services.AddSingleton<Seal>();
        services.AddSingleton<Incoming>();
        services.AddSingleton<ClamdScanner>();
        services.AddSingleton<FileLook>();
        services.AddSingleton<FileCheck>();
        services.AddSingleton<FileSweep>();
        services.AddSingleton<FileSignal>();
        services.AddScoped<FileDesk>();
        services.AddScoped<UploadForm>();
    }
}
