Feature: Authentication and authorization
  Who may ask the provider for anything. RFC 7644 section 2, RFC 7642 section 4, RFC 7643 section 5.

  @R7642-4-02
  Rule: Without a credential nothing is shown and nothing is done

    Example: reading
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider refuses the call as unauthenticated

    Example: replacing
      Given a stored User
      When somebody without a credential sends:
        """
        PUT {{Users}}/{{User.id}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the stored User's userName is as sent
      And the provider refuses the call as unauthenticated

    Example: modifying
      Given a stored User
      When somebody without a credential sends:
        """
        PATCH {{Users}}/{{User.id}}

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
          "Operations": [{ "op": "replace", "path": "userName", "value": "{{new address}}" }]
        }
        """
      Then the stored User's userName is as sent
      And the provider refuses the call as unauthenticated

    Example: deleting
      Given a stored User
      When somebody without a credential sends:
        """
        DELETE {{Users}}/{{User.id}}
        """
      Then the stored User's userName is as sent
      And the provider refuses the call as unauthenticated

    @filter
    Example: creating
      When somebody without a credential creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then no User of that name is stored
      And the provider refuses the call as unauthenticated

  @R7643-5-26
  Rule: How to authenticate may be read by anybody

    Example: the configuration, without a credential
      When somebody without a credential sends:
        """
        GET ServiceProviderConfig
        """
      Then the configuration is public, or needs a credential

  @R7644-2-01
  Rule: A 401 names the schemes of authentication

    Example: no credential
      Given a stored User
      When somebody without a credential sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the refusal names a scheme

    Example: a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the refusal names a scheme

  @R7644-2-05
  Rule: A token that nobody was given opens nothing

    Example: an empty token
      Given a stored User
      When somebody with an empty token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers one of 400, 401

    Example: a made-up token
      Given a stored User
      When somebody with a made-up token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 401 Unauthorized

  @R7644-2-06
  Rule: A token is checked to its last part

    Example: a token of which one character is another
      Given a stored User
      When somebody with an altered token sends:
        """
        GET {{Users}}/{{User.id}}
        """
      Then the provider answers 401 Unauthorized

    Example: the token as it is
      Given a stored User
      When the client retrieves the User
      Then the provider answers 200 OK

  @R7644-2-07
  Rule: A name and a password are not the only way in

    Example: the schemes that are announced
      When the client retrieves the ServiceProviderConfig
      Then the configuration announces more than a name and a password

  @R7644-2.2-01
  Rule: Anonymous requests are let in where the operator says so

    Example: a list without a credential
      When somebody without a credential sends:
        """
        GET {{Users}}?count=0
        """
      Then the provider refuses the call as unauthenticated

  @R7644-2-02 @admin
  Rule: A client does what its rights allow and no more

    Example: a deletion by somebody who may only look
      Given a stored User
      And a service account that may only see users
      When the service account sends:
        """
        DELETE {{Users}}/{{User.id}}
        """
      Then the stored User's userName is as sent
      And the provider refuses it as not permitted, or as not there

  @R7644-2.1-01 @admin @filter
  Rule: The scopes of a token limit what it does

    Example: a create with a token for looking
      Given a service account whose key has the scopes to see users
      When the service account creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then no User of that name is stored
      And the provider answers 403 Forbidden

    Example: a create with a token for provisioning
      Given a service account whose key has the scopes to invite users and manage their access
      When the service account creates a User by sending:
        """
        POST {{Users}}

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider accepts it
      And exactly one User of that name is stored
