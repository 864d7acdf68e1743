# Makes, on Windows, what is installed there: a folder to carry along (zip) and, with WiX 5, an MSI.
# From the root of the checkout: powershell -File installers\windows\make.ps1
$ErrorActionPreference = "Stop"
$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.+)"').Matches[0].Groups[1].Value

function Invoke-Checked([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program gave $LASTEXITCODE" }
}

Invoke-Checked py @("-m", "venv", "--clear", ".venv\freezing")
$python = ".venv\freezing\Scripts\python.exe"
Invoke-Checked $python @("-m", "pip", "install", "--quiet", "--constraint", "constraints.txt", "hatchling", "babel")
Invoke-Checked $python @("-m", "hatchling", "build", "-d", "dist", "-t", "wheel")
$wheel = "dist\moreelberaad-$version-py3-none-any.whl"
Invoke-Checked $python @("-m", "pip", "install", "--quiet", "--constraint", "constraints.txt", "$wheel[dist]")
Invoke-Checked $python @("-P", "-m", "PyInstaller", "--noconfirm", "--distpath", "dist",
    "--workpath", ".venv\frozen", "installers\moreelberaad.spec")

Compress-Archive -Force -Path dist\moreelberaad -DestinationPath "dist\moreelberaad-$version-windows.zip"
if (Get-Command wix -ErrorAction SilentlyContinue) {
    Invoke-Checked wix @("build", "installers\windows\moreelberaad.wxs", "-bindpath",
        "program=dist\moreelberaad", "-d", "Version=$version", "-o", "dist\moreelberaad-$version.msi")
} else {
    Write-Warning "WiX is not installed (dotnet tool install --global wix): no MSI was made."
}
