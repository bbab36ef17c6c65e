using Heard.Web;

return await Command.Run(args);
